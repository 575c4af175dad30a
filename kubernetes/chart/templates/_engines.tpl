{{/* Where the service finds its engines: the operators' by the names that they give, others as the values say. */}}
{{- define "clara.data" -}}/var/lib/clara{{- end }}

{{- define "clara.postgresql" -}}{{ include "clara.name" . }}-postgresql{{- end }}

{{/* The operator signs the servers' certificates for these names; its authority is mounted beside. */}}
{{- define "clara.postgresql.url" -}}
jdbc:postgresql://{{ .host }}:5432/clara?sslmode=verify-full&sslrootcert={{ include "clara.postgresql.authority" . }}/ca.crt
{{- end }}

{{- define "clara.postgresql.authority" -}}/etc/clara/postgresql{{- end }}

{{- define "clara.database.url" -}}
{{- if .Values.postgresql.enabled }}
{{- include "clara.postgresql.url" (dict "host" (print (include "clara.postgresql" .) "-rw")) }}
{{- else }}
{{- .Values.database.url }}
{{- end }}
{{- end }}

{{/* One server alone has no replicas. */}}
{{- define "clara.database.replicasUrl" -}}
{{- if not .Values.postgresql.enabled }}
{{- .Values.database.replicasUrl }}
{{- else if gt (int .Values.postgresql.instances) 1 }}
{{- include "clara.postgresql.url" (dict "host" (print (include "clara.postgresql" .) "-ro")) }}
{{- end }}
{{- end }}

{{- define "clara.database.secret" -}}
{{- if .Values.postgresql.enabled }}{{ include "clara.postgresql" . }}-app{{ else }}{{ .Values.database.secret }}{{ end }}
{{- end }}

{{- define "clara.keycloak" -}}{{ include "clara.name" . }}-keycloak{{- end }}

{{- define "clara.keycloak.inside" -}}http://{{ include "clara.keycloak" . }}-service:8080{{- end }}

{{/* The issuer as browsers reach it: the pages' policy lets them ask there alone. */}}
{{- define "clara.issuer" -}}
{{- if .Values.keycloak.enabled }}https://{{ .Values.keycloak.host }}{{ else }}{{ .Values.signIn.issuer }}{{ end }}
{{- end }}

{{- define "clara.opensearch" -}}{{ include "clara.name" . }}-opensearch{{- end }}

{{- define "clara.search.hosts" -}}
{{- if .Values.opensearch.enabled }}{{ include "clara.opensearch" . }}:9200{{ else }}{{ join "," .Values.search.hosts }}{{ end }}
{{- end }}

{{/* The dialect that the service speaks: the engine and its major and minor version. */}}
{{- define "clara.search.version" -}}
opensearch:{{ ternary .Values.opensearch.version .Values.search.version .Values.opensearch.enabled | regexFind "^[0-9]+\\.[0-9]+" }}
{{- end }}

{{- define "clara.search.secret" -}}
{{- if .Values.opensearch.enabled }}{{ .Values.opensearch.adminSecret }}{{ else }}{{ .Values.search.secret }}{{ end }}
{{- end }}

{{- define "clara.search.caSecret" -}}
{{- if .Values.opensearch.enabled }}{{ include "clara.opensearch" . }}-ca{{ else }}{{ .Values.search.caSecret }}{{ end }}
{{- end }}

{{- define "clara.search.authority" -}}/etc/clara/search{{- end }}

{{/* Java's own authorities, and that of the search cluster. */}}
{{- define "clara.trust" -}}/etc/clara/trust{{- end }}
