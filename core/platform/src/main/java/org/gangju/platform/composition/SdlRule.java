package org.gangju.platform.composition;

import graphql.language.SDLDefinition;

/** One rule that the SDL of every module keeps. Has no state. */
interface SdlRule {

    /**
     * Looks at one definition or extension of the module and tells the module what is wrong with it.
     *
     * @param view the schema as this module may know it
     */
    void check(SDLDefinition<?> definition, View view);
}
