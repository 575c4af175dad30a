{{/* Begins the names of all that a release makes. */}}
{{- define "clara.name" -}}
{{- if contains "clara" .Release.Name }}{{ .Release.Name }}{{ else }}{{ .Release.Name }}-clara{{ end }}
{{- end }}

{{- define "clara.labels" -}}
{{ include "clara.selector" . }}
app.kubernetes.io/part-of: clara
app.kubernetes.io/version: {{ .root.Values.images.tag | default .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ .root.Chart.Name }}-{{ .root.Chart.Version }}
{{- end }}

{{/* What never changes: selectors cannot. */}}
{{- define "clara.selector" -}}
app.kubernetes.io/name: clara
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end }}

{{- define "clara.image" -}}
{{ .root.Values.images.registry }}/clara-{{ .component }}:{{ .root.Values.images.tag | default .root.Chart.AppVersion }}
{{- end }}
