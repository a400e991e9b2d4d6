package org.gangju.reminder;

import org.gangju.testkit.database.OnMariaDb;

@OnMariaDb
class ReminderOnMariaDbTest extends ReminderContract {}
