package org.gangju.contact;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class ContactOnMariaDbTest extends ContactContract {}
