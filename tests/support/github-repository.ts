/** A repository as GitHub's REST API describes it, as far as facts are read from it. */
export const githubRepository = (more: object = {}) => ({
  full_name: 'works/one',
  name: 'one',
  owner: { login: 'works' },
  html_url: 'https://github.com/works/one',
  stargazers_count: 120,
  forks_count: 30,
  language: 'Rust',
  license: { spdx_id: 'MIT' },
  archived: false,
  ...more,
});
