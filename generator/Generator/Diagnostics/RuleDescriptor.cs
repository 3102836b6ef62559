using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Diagnostics;

/// <summary>Writes the descriptors of rules; the page of a rule has its id for a name.</summary>
internal static class RuleDescriptor
{
    private const string HelpLink = "https://fusedactivations.github.io/rules/";

    /// <summary>Describes what is provably meaningless, or cannot be generated.</summary>
    public static DiagnosticDescriptor Error(string id, string category, string title, string message) =>
        Of(id, category, DiagnosticSeverity.Error, title, message, isEnabled: true);

    /// <summary>Describes a provable or nearly certain fault.</summary>
    public static DiagnosticDescriptor Warning(string id, string category, string title, string message) =>
        Of(id, category, DiagnosticSeverity.Warning, title, message, isEnabled: true);

    /// <summary>Describes advice.</summary>
    public static DiagnosticDescriptor Info(string id, string category, string title, string message) =>
        Of(id, category, DiagnosticSeverity.Info, title, message, isEnabled: true);

    /// <summary>Describes a contested rule, which right code breaks often enough that a project must turn it on.</summary>
    public static DiagnosticDescriptor Off(string id, string category, string title, string message) =>
        Of(id, category, DiagnosticSeverity.Info, title, message, isEnabled: false);

    private static DiagnosticDescriptor Of(string id, string category, DiagnosticSeverity severity, string title, string message,
        bool isEnabled) =>
        new(id, title, message, category, severity, isEnabled, helpLinkUri: HelpLink + id);
}
