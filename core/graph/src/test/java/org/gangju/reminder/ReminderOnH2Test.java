package org.gangju.reminder;

import org.gangju.testkit.database.OnH2;

@OnH2
class ReminderOnH2Test extends ReminderContract {}
