package fr.clara.shared;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One record named by another. */
@Schema(description = "A record named by another: it is found at /api/v1/{kind}/{id}")
public record Reference(
    @Schema(description = "Identifier, unique in its kind", examples = "fastracs") String id,
    Kind kind,
    @Schema(description = "What people call it") LocalizedText label) {}
