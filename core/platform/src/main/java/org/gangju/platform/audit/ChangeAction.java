package org.gangju.platform.audit;

/** What was done to an object. The constants' names are stored. */
public enum ChangeAction {
    CREATE,
    UPDATE,
    DELETE
}
