package org.gangju.platform.auditor;

/** A fact of an entry. */
record AuditFact(String name, String value) {}
