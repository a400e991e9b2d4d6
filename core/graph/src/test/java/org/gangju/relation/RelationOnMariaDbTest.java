package org.gangju.relation;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class RelationOnMariaDbTest extends RelationContract {}
