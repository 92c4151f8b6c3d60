package org.zhiheng.platform.web;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.RecordId;

/** Reads a {@link RecordId} from the address of a request. */
@Component
class RecordIdConverter implements Converter<String, RecordId> {

    @Override
    public RecordId convert(String text) {
        return RecordId.parse(text);
    }
}
