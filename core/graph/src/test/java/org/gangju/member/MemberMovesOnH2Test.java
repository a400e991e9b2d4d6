package org.gangju.member;

import org.gangju.testkit.database.OnH2;

@OnH2
class MemberMovesOnH2Test extends MemberMovesContract {}
