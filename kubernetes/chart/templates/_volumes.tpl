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
- name: trust
  mountPath: {{ include "clara.trust" . }}
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
- name: trust
  emptyDir:
    sizeLimit: 8Mi
- name: search-authority
  secret: {{- include "clara.authority" . | nindent 4 }}
{{- end }}
{{- end }}

{{/* Java reads no certificate as it is. The password protects nothing: everybody knows it, and no key is in there. */}}
{{- define "clara.backend.trust" -}}
- name: trust
  {{- include "clara.container" . | nindent 2 }}
  command: [sh, -ec]
  args:
    - |
      cp "$JAVA_HOME/lib/security/cacerts" {{ include "clara.trust" . }}/cacerts
      chmod u+w {{ include "clara.trust" . }}/cacerts
      "$JAVA_HOME/bin/keytool" -importcert -noprompt -alias clara-search -storepass changeit \
        -file {{ include "clara.search.authority" . }}/ca.crt -keystore {{ include "clara.trust" . }}/cacerts
  volumeMounts:
    - name: trust
      mountPath: {{ include "clara.trust" . }}
    - name: search-authority
      mountPath: {{ include "clara.search.authority" . }}
      readOnly: true
{{- end }}

{{/* The certificate alone: the operators keep the key of their authority beside it. */}}
{{- define "clara.authority" -}}
secretName: {{ . }}
items:
  - key: ca.crt
    path: ca.crt
{{- end }}
