package org.gangju.correction;

import java.util.List;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.privacy.DataCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What a request reads. The schema names one category for all requests, while their values are of the category of the field
 * that is to be corrected, and what people write beside them may speak of anything that is not restricted.
 */
@Controller
@SchemaMapping(typeName = CorrectionRequestView.TYPE_NAME)
class CorrectionTexts {

    @SchemaMapping
    @Nullable
    String value(CorrectionRequestView request, Caller caller) {
        return told(request.value(), request.field().categories(), caller);
    }

    @SchemaMapping
    @Nullable
    String formerValue(CorrectionRequestView request, Caller caller) {
        return told(request.formerValue(), request.field().categories(), caller);
    }

    @SchemaMapping
    @Nullable
    String explanation(CorrectionRequestView request, Caller caller) {
        return written(request.explanation(), caller);
    }

    @SchemaMapping
    @Nullable
    String appealExplanation(CorrectionRequestView request, Caller caller) {
        return written(request.appealExplanation(), caller);
    }

    @SchemaMapping
    @Nullable
    String note(CorrectionRequestView request, Caller caller) {
        return written(request.note(), caller);
    }

    @SchemaMapping
    @Nullable
    String firstNote(CorrectionRequestView request, Caller caller) {
        return written(request.firstNote(), caller);
    }

    private static @Nullable String written(@Nullable String text, Caller caller) {
        return told(text, DataCategory.unrestricted(), caller);
    }

    private static @Nullable String told(@Nullable String text, List<DataCategory> categories, Caller caller) {
        ContractCategories.require(categories, caller);
        return text;
    }
}
