package org.gangju.platform.client;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class ManageApiClientsOnMariaDbTest extends ManageApiClientsContract {}
