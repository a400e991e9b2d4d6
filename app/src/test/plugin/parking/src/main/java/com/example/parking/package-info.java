/** A third party's module: parking spaces that an organization marks out. It is built apart from the platform. */
@NullMarked
package com.example.parking;

import org.jspecify.annotations.NullMarked;
