package org.gangju.platform.client;

import org.gangju.testkit.database.OnH2;

@OnH2
class ManageApiClientsOnH2Test extends ManageApiClientsContract {}
