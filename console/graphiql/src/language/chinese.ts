import type { Messages } from './messages';

export const chinese: Messages = {
  language: 'zh-CN',
  signIn: '登录',
  signOut: '退出',
  notSignedIn: '未登录',
  signedIn: '已登录',
  pastedToken: '使用粘贴的令牌',
  token: '访问令牌',
  tokenHint: '由 POST /oauth2/token 取得',
  useToken: '使用',
  organization: 'Gangju-Organization',
  organizationHint: '组织编码（可选）',
  notices: {
    signInFirst: '请先登录，或粘贴访问令牌。',
    signedOut: '已从本页删除令牌。服务器上的登录会话在关闭浏览器后结束。',
    tokenRefused: '服务器拒绝了此令牌（可能已过期），请重新登录。',
    signInRefused: '登录未成功：',
    foreignAnswer: '登录未成功：返回的应答不属于本页发起的登录，请重新登录。',
    notAToken: '这不是访问令牌：令牌只含字母、数字和 -._~+/=。',
    notAnOrganizationCode: '这不是组织编码：编码最多 100 个字符，只含英文字母、数字和符号。',
  },
};
