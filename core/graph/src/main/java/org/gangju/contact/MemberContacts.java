package org.gangju.contact;

import org.springframework.data.jpa.repository.JpaRepository;

/** The contacts of members as the database has them. */
interface MemberContacts extends JpaRepository<MemberContact, Long> {}
