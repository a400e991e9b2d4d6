package org.gangju.member;

import org.gangju.testkit.database.OnH2;

@OnH2
class MemberAttributeOnH2Test extends MemberAttributeContract {}
