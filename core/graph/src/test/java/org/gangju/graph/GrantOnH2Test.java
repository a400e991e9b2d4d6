package org.gangju.graph;

import org.gangju.testkit.database.OnH2;

@OnH2
class GrantOnH2Test extends GrantContract {}
