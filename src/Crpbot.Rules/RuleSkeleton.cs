namespace Crpbot.Rules;

/// <summary>A rule file to begin with.</summary>
public static class RuleSkeleton
{
    /// <summary>The text of a new rule that passes <c>rules check</c> as it stands.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">Version of the program, for <c>since</c>.</param>
    public static string Of(string id, string version) => $$$"""
        # {{{id}}}.yml: see docs/writing-rules.md; check it with `crpbot rules check FOLDER`.
        id: {{{id}}}
        title: ACME token in plain text
        severity: high            # info | low | medium | high | critical
        confidence: high          # low | medium | high
        since: {{{version}}}
        tags: [own]
        rationale: What an attacker can do with it, in one or two sentences.
        remediation: What the reader does today to repair it, as an order.
        references: []
        maps: {cwe: [798]}
        match:
          secret:
            kind: token
            opens: the ACME account of the token's owner
            pattern: 'acme_[A-Za-z0-9]{32}'
        examples:
          bad:
            - path: app/settings.py
              text: ACME_TOKEN = "acme_{{A-Za-z0-9:32}}"
            - path: notes.md
              text: |
                The token for the shop:
                acme_{{A-Za-z0-9:32}}
              lines: [2]
          good:
            - text: ACME_TOKEN = "acme_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
              note: a placeholder
            - text: acme_too_short

        """;
}
