export const VIEWER = `# 我是谁：所属组织与权限。
# Who am I: my organization and my permissions.
query Viewer {
  viewer {
    organization {
      code
      name
    }
    permissions
  }
}
`;

export const ORGANIZATIONS = `# 前五个组织。
# The first five organizations.
query Organizations {
  organizations(first: 5) {
    totalCount
    nodes {
      code
      name
      shortName
      type
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`;
