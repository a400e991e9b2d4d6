package org.gangju.graph;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class GrantOnMariaDbTest extends GrantContract {}
