{{/* The root of the service's files cannot be written: what it writes, and the authorities that it trusts. */}}
{{- define "clara.backend.mounts" -}}
- name: data
  mountPath: {{ include "clara.data" . }}
- name: tmp
  mountPath: /tmp
{{- if .Values.backend.dumpsClaim }}
- name: dumps
  mountPath: {{ include "clara.data" . }}/dumps
{{- end }}
{{- if .Values.postgresql.enabled }}
- name: postgresql-authority
  mountPath: {{ include "clara.postgresql.authority" . }}
  readOnly: true
{{- end }}
{{- if include "clara.search.caSecret" . }}
- name: search-authority
  mountPath: {{ include "clara.search.authority" . }}
  readOnly: true
{{- end }}
{{- end }}

{{- define "clara.backend.volumes" -}}
- name: data
  emptyDir:
    sizeLimit: {{ .Values.backend.dataSize }}
# Tables that are sent in, before they are read.
- name: tmp
  emptyDir:
    sizeLimit: 2Gi
{{- with .Values.backend.dumpsClaim }}
- name: dumps
  persistentVolumeClaim:
    claimName: {{ . }}
{{- end }}
{{- if .Values.postgresql.enabled }}
- name: postgresql-authority
  secret: {{- include "clara.authority" (print (include "clara.postgresql" .) "-ca") | nindent 4 }}
{{- end }}
{{- with include "clara.search.caSecret" . }}
- name: search-authority
  secret: {{- include "clara.authority" . | nindent 4 }}
{{- end }}
{{- end }}

{{/* The certificate alone: the operators keep the key of their authority beside it. */}}
{{- define "clara.authority" -}}
secretName: {{ . }}
items:
  - key: ca.crt
    path: ca.crt
{{- end }}
