package org.gangju.platform.database;

import org.gangju.testkit.database.OnMariaDbByConnectorJ;

@OnMariaDbByConnectorJ
class DatabaseOnMariaDbByConnectorJTest extends ServerDatabaseContract {}
