package org.gangju.platform.toggle;

/** New decisions are about to be followed; published on the following thread, before the first request sees them. */
record DecisionsChanging(DecisionBook before, DecisionBook after) {}
