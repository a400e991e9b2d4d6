package org.gangju.erasure;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class MemberCopyOnMariaDbTest extends MemberCopyContract {}
