package org.gangju.relation;

import org.gangju.testkit.database.OnH2;

@OnH2
class RelationOnH2Test extends RelationContract {}
