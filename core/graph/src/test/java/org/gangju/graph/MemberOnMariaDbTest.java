package org.gangju.graph;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class MemberOnMariaDbTest extends MemberContract {}
