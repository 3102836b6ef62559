using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network;

/// <summary>Writes the descriptors of rules; the page of a rule has its id for a name.</summary>
internal static class Describe
{
    /// <summary>The category of rules about annotated methods.</summary>
    public const string Attribute = "FusedActivations.Attribute";

    /// <summary>The category of rules about output, loss and labels.</summary>
    public const string Output = "FusedActivations.Output";

    /// <summary>The category of rules about hidden layers.</summary>
    public const string Hidden = "FusedActivations.Hidden";

    /// <summary>The category of rules about initialisation and scaling.</summary>
    public const string Training = "FusedActivations.Training";

    /// <summary>The category of rules about whole networks.</summary>
    public const string Network = "FusedActivations.Network";

    /// <summary>The category of rules about form.</summary>
    public const string Form = "FusedActivations.Form";

    private const string HelpLink = "https://fusedactivations.github.io/rules/";

    /// <summary>Describes what is provably meaningless.</summary>
    public static DiagnosticDescriptor Error(string id, string category, string title, string message) => Of(id, category, DiagnosticSeverity.Error, title, message, isEnabled: true);

    /// <summary>Describes a provable or nearly certain fault.</summary>
    public static DiagnosticDescriptor Warning(string id, string category, string title, string message) => Of(id, category, DiagnosticSeverity.Warning, title, message, isEnabled: true);

    /// <summary>Describes advice.</summary>
    public static DiagnosticDescriptor Info(string id, string category, string title, string message) => Of(id, category, DiagnosticSeverity.Info, title, message, isEnabled: true);

    /// <summary>Describes a contested rule, which a project must turn on.</summary>
    public static DiagnosticDescriptor Off(string id, string category, string title, string message) => Of(id, category, DiagnosticSeverity.Info, title, message, isEnabled: false);

    private static DiagnosticDescriptor Of(string id, string category, DiagnosticSeverity severity, string title, string message, bool isEnabled) =>
        new(id, title, message, category, severity, isEnabled, helpLinkUri: HelpLink + id);
}
