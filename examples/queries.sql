-- Questions to the data package, for DuckDB. First `npm run data`, which writes it into data/, then `duckdb < examples/queries.sql`.
-- A test runs every one of them.

-- The highest scores of each category
SELECT category, rank, name, score
FROM 'data/parquet/entries.parquet'
WHERE rank <= 3
ORDER BY category, rank, name;

-- What is known of each kind: facts with a value, of all that it has
SELECT kind, fact, count(*) FILTER (status = 'known') AS known, count(*) AS entries
FROM 'data/parquet/facts.parquet'
GROUP BY kind, fact
ORDER BY kind, known DESC, fact;

-- Entries that can be had, with the lowest of a price that is known, each with its source and day
SELECT e.name, f.number AS price, f.unit, f.source, f."asOf"
FROM 'data/parquet/facts.parquet' AS f
JOIN 'data/parquet/entries.parquet' AS e USING (slug)
WHERE f.fact = 'outputUsdPerMillionTokens' AND f.status = 'known' AND NOT e."isGone"
ORDER BY price, e.name
LIMIT 20;

-- Benchmarks with most results, and who leads each
SELECT r.benchmark, count(*) AS results,
       CASE b.better WHEN 'higher' THEN arg_max(r.slug, r.value) ELSE arg_min(r.slug, r.value) END AS best
FROM 'data/parquet/results.parquet' AS r
JOIN 'data/parquet/benchmarks.parquet' AS b ON b.id = r.benchmark AND b.version = r.version
GROUP BY r.benchmark, b.better
ORDER BY results DESC, r.benchmark
LIMIT 20;

-- How many comparisons have a winner
SELECT outcome, count(*) AS comparisons
FROM 'data/parquet/comparisons.parquet'
GROUP BY outcome
ORDER BY comparisons DESC, outcome;

-- How old the values of each source are, from the CSV files
SELECT s.title, s.licence, count(*) AS "values", min(f."asOf") AS oldest, max(f."asOf") AS newest
FROM read_csv('data/csv/facts.csv', all_varchar = true) AS f
JOIN 'data/csv/sources.csv' AS s ON s.id = f.source
GROUP BY s.title, s.licence
ORDER BY "values" DESC, s.title;
