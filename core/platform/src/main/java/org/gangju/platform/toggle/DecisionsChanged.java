package org.gangju.platform.toggle;

/** New decisions are followed; published on the following thread, once every new request goes by them. */
record DecisionsChanged(DecisionBook before, DecisionBook after) {}
