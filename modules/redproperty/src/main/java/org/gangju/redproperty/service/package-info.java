/** Services 物业服务 of companies in estates, one in an estate on a day. */
@NullMarked
package org.gangju.redproperty.service;

import org.jspecify.annotations.NullMarked;
