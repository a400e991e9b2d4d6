package org.gangju.reminder;

import org.gangju.spi.permission.Permission;

/** What a caller may do with reminders. */
public final class ReminderPermissions {

    /** Read reminders. */
    public static final Permission READ = new Permission("reminder.read", "查看提醒", "Read reminders");

    /** Settle reminders. */
    public static final Permission WRITE = new Permission("reminder.write", "办结提醒", "Settle reminders");

    private ReminderPermissions() {}
}
