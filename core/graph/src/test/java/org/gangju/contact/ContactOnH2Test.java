package org.gangju.contact;

import org.gangju.testkit.database.OnH2;

@OnH2
class ContactOnH2Test extends ContactContract {}
