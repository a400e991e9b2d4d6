package org.gangju.member;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class MemberMovesOnMariaDbTest extends MemberMovesContract {}
