package org.gangju.platform.database;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class DatabaseOnMariaDbTest extends ServerDatabaseContract {}
