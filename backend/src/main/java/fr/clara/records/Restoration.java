package fr.clara.records;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which state of a record to go back to")
public record Restoration(
    @Schema(description = "A revision at which the record was in that state", examples = "12")
        long revision) {}
