namespace FusedActivations.Generator.Facts;

/// <summary>
/// Represents the language that the users of a front end write: how they name things, and how they say what a rule asks for. Rules
/// speak it without knowing whose it is.
/// </summary>
internal abstract class FrontEnd
{
    /// <summary>The language of the catalogue, in which nothing can be said but names.</summary>
    public static readonly FrontEnd Plain = new CatalogueLanguage();

    /// <summary>Gives an activation's name, from the catalogue's.</summary>
    public virtual string Activation(string name) => name;

    /// <summary>Gives a loss's name, from the catalogue's.</summary>
    public virtual string Loss(string name) => name;

    /// <summary>Gives the name of a way to start weights.</summary>
    public virtual string Initializer(WeightInitializer initializer) => initializer.ToString();

    /// <summary>Says that something is so, in the imperative: "declare ModelIntent.Brier"; null where users cannot say it.</summary>
    public abstract string? Say(Setting setting);

    private sealed class CatalogueLanguage : FrontEnd
    {
        public override string? Say(Setting setting) => null;
    }
}
