<#-- One line for each library that is not ours: its name, its version, its licences. -->
<#list dependencyMap as entry>
<#if entry.key.groupId != "de.kommig">
${entry.key.groupId}:${entry.key.artifactId}	${entry.key.version}	${entry.value?join(", ")}
</#if>
</#list>
