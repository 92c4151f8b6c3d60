package org.zhiheng.platform.web;

import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** In an address a constant is written as in JSON: {@code justice-bureau}. */
@Configuration
@SuppressWarnings("rawtypes") // as the interface has it
class KeysOfConstants implements WebMvcConfigurer, ConverterFactory<String, Enum> {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(this);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
        return key ->
                (T) Enum.valueOf(type, key.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
