{{/* The settings of the service: every name of a variable is here and nowhere else. */}}
{{- define "clara.environment" -}}
- name: CLARA_DATA_DIRECTORY
  value: {{ include "clara.data" . }}
- name: QUARKUS_SHUTDOWN_TIMEOUT
  value: {{ .Values.backend.shutdownSeconds }}S
# The links between the pages of a list need the address that the visitor used, and the rate limits the visitor's own.
- name: QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING
  value: "true"
- name: CLARA_OAI_REPOSITORY_IDENTIFIER
  value: {{ .Values.harvesting.identifier | default .Values.host }}
- name: CLARA_OAI_ADMIN_EMAIL
  value: {{ .Values.harvesting.email }}
{{ include "clara.environment.database" . }}
{{- include "clara.environment.signIn" . }}
{{- include "clara.environment.search" . }}
{{- include "clara.environment.telling" . }}
{{- range $name, $value := .Values.backend.environment }}
- name: {{ $name }}
  value: {{ $value | quote }}
{{- end }}
{{- end }}

{{- define "clara.environment.database" -}}
- name: QUARKUS_DATASOURCE_JDBC_URL
  value: {{ include "clara.database.url" . }}
{{- with include "clara.database.replicasUrl" . }}
- name: CLARA_REPLICAS_JDBC_URL
  value: {{ . }}
{{- end }}
- name: QUARKUS_DATASOURCE_USERNAME
  valueFrom: {{- include "clara.key" (list (include "clara.database.secret" .) "username") | nindent 4 }}
- name: QUARKUS_DATASOURCE_PASSWORD
  valueFrom: {{- include "clara.key" (list (include "clara.database.secret" .) "password") | nindent 4 }}
{{- end }}

{{- define "clara.environment.signIn" -}}
{{- if .Values.keycloak.enabled }}
# Its keys are asked for within the cluster; tokens name it as browsers reach it.
- name: QUARKUS_OIDC_AUTH_SERVER_URL
  value: {{ include "clara.keycloak.inside" . }}/realms/clara
- name: QUARKUS_OIDC_TOKEN_ISSUER
  value: https://{{ .Values.keycloak.host }}/realms/clara
{{- else if .Values.signIn.issuer }}
- name: QUARKUS_OIDC_AUTH_SERVER_URL
  value: {{ .Values.signIn.issuer }}
{{- end }}
{{- if or .Values.keycloak.enabled .Values.signIn.issuer }}
- name: QUARKUS_OIDC_TOKEN_AUDIENCE
  value: {{ .Values.signIn.audience }}
- name: CLARA_SIGN_IN_CLIENT
  value: {{ .Values.signIn.client }}
{{- with .Values.signIn.serviceSecret }}
{{- if .name }}
- name: CLARA_SERVICE_SECRET
  valueFrom: {{- include "clara.key" (list .name .key) | nindent 4 }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}

{{- define "clara.environment.search" -}}
{{- with include "clara.search.hosts" . }}
- name: CLARA_SEARCH_HOSTS
  value: {{ . }}
- name: CLARA_SEARCH_PROTOCOL
  value: {{ $.Values.search.protocol }}
- name: CLARA_SEARCH_VERSION
  value: {{ include "clara.search.version" $ }}
{{- with include "clara.search.secret" $ }}
- name: CLARA_SEARCH_USER
  valueFrom: {{- include "clara.key" (list . "username") | nindent 4 }}
- name: CLARA_SEARCH_PASSWORD
  valueFrom: {{- include "clara.key" (list . "password") | nindent 4 }}
{{- end }}
{{- if include "clara.search.caSecret" $ }}
- name: JDK_JAVA_OPTIONS
  value: -Djavax.net.ssl.trustStore={{ include "clara.trust" $ }}/cacerts -Djavax.net.ssl.trustStorePassword=changeit
{{- end }}
{{- end }}
{{- end }}

{{- define "clara.environment.telling" }}
- name: QUARKUS_LOG_CONSOLE_JSON_ENABLED
  value: {{ .Values.monitoring.jsonLogs | quote }}
{{- with .Values.monitoring.traces }}
- name: QUARKUS_OTEL_SDK_DISABLED
  value: "false"
- name: QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT
  value: {{ . }}
{{- end }}
{{- end }}

{{- define "clara.key" -}}
secretKeyRef:
  name: {{ index . 0 }}
  key: {{ index . 1 }}
{{- end }}
