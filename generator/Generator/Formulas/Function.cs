using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Represents a function of the formula language. Everything that the generator knows of it is here: its derivative,
/// its value for reasoning at compile time, its symmetry and its vector code. A
/// primitive is equal to itself alone; functions that stand for
/// formulas are equal where their definitions are, whoever made them.
/// </summary>
/// <param name="name">The name in formulas; empty for what can only be written as an operator.</param>
/// <param name="parameters">The names of its parameters, as <paramref name="partials"/> use them.</param>
/// <param name="partials">The partial derivative by each parameter, as a formula line.</param>
/// <param name="reference">The value in double, for constant folding and for limits.</param>
/// <param name="code">How it is written in vector code.</param>
internal sealed class Function(string name, string[] parameters, string[] partials, Func<double[], double> reference,
    LaneCode code) : IEquatable<Function>
{
    private readonly FunctionDefinition? definition;
    private readonly int hash = StringComparer.Ordinal.GetHashCode(name);
    private readonly Lazy<Formula>? body;
    private Formula? expandedBody;
    private Formula? relativeLine;

    // Work that is cancelled is begun again by who asks next: other modes would keep the exception.
    private readonly Lazy<EquatableArray<Formula>> derived =
        new(() => partials.Select(line => ReadOwn(line, parameters, FormulaReader.ReadTrusted)).ToEquatableArray(),
            LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Initializes a function that stands for a formula: a catalogue entry with its parameters filled in.</summary>
    /// <param name="definition">What the value and the derivatives follow from.</param>
    /// <param name="body">The formula, over the parameters.</param>
    /// <param name="partials">Its derivatives by each parameter.</param>
    public Function(FunctionDefinition definition, Formula body, Func<EquatableArray<Formula>> partials)
        : this(definition.Name, [.. definition.Parameters], [], _ => double.NaN, new LaneCode.Inlined())
    {
        this.definition = definition;
        this.hash = unchecked((this.hash * 31) + definition.Line.GetHashCode());
        this.body = new Lazy<Formula>(() => body);
        this.derived = new Lazy<EquatableArray<Formula>>(partials, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Initializes a function that is composed of others, with derivatives of its own.</summary>
    /// <param name="name">The name.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="body">The formula over the parameters; right at infinity and for NaN as it stands.</param>
    /// <param name="partials">The partial derivative by each parameter, as a formula line.</param>
    public Function(string name, string[] parameters, string body, string[] partials)
        : this(name, parameters, partials, _ => double.NaN, new LaneCode.Inlined()) =>
            this.body = new Lazy<Formula>(() => ReadOwn(body, parameters, FormulaReader.ReadPlain));

    /// <summary>Gets the name.</summary>
    public string Name { get; } = name;

    /// <summary>Gets its name as a member of the public class Formula, where that is not made of the words of its name.</summary>
    public string? Member { get; init; }

    /// <summary>Gets the names of the parameters.</summary>
    public EquatableArray<string> Parameters { get; } = [.. parameters];

    /// <summary>Gets the value in double.</summary>
    public Func<double[], double> Reference { get; } = reference;

    /// <summary>Gets the vector code.</summary>
    public LaneCode Code { get; } = code;

    /// <summary>
    /// Gets the formula that the function stands for as it was written, without what is filled in at infinity and NaN; or null.
    /// </summary>
    public Formula? Line => this.definition?.Line;

    /// <summary>Gets the formula that the function stands for, or null for a primitive.</summary>
    public Formula? Body => this.body?.Value;

    /// <summary>Gets the formula that the function stands for with nothing but primitive functions, or null for a primitive.</summary>
    public Formula? ExpandedBody => this.Body is { } whole ? this.expandedBody ??= Expansion.Of(whole) : null;

    /// <summary>Gets what f(-u) is.</summary>
    public Mirror Mirror { get; init; } = Mirror.None;

    /// <summary>Gets the name of the function g with f(-u) = g(u), for <see cref="Mirror.Other"/>.</summary>
    public string MirrorName { get; init; } = "";

    /// <summary>Gets how people write it, with {0} for the argument; empty for name and parentheses.</summary>
    public string Notation { get; init; } = "";

    /// <summary>
    /// Gets f'/f of a function of one argument that is not 0, as a formula line that is finite where f is close to 0 or to infinity;
    /// empty where none is known.
    /// </summary>
    public string Relative { get; init; } = "";

    /// <summary>Gets <see cref="Relative"/> as a formula over the parameter, or null.</summary>
    public Formula? RelativeLine =>
        this.Relative.Length == 0 ? null : this.relativeLine ??= ReadOwn(this.Relative, [.. this.Parameters], FormulaReader.ReadTrusted);

    /// <summary>Gets whether users may call it; the others appear in derivatives and stable forms only.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>Gets the partial derivatives, over the parameters.</summary>
    public EquatableArray<Formula> Partials => this.derived.Value;

    /// <summary>Tells whether two functions are the same.</summary>
    public static bool operator ==(Function? left, Function? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two functions differ.</summary>
    public static bool operator !=(Function? left, Function? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Function? other) =>
        ReferenceEquals(this, other)
            || (other is not null && this.hash == other.hash && this.definition is { } own && own.Equals(other.definition));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as Function);

    /// <inheritdoc/>
    public override int GetHashCode() => this.hash;

    private static Formula ReadOwn(string line, string[] operands, Func<string, IReadOnlyCollection<string>, Formula> read)
    {
        using FormulaBudget own = FormulaBudget.BeginOwn();
        return read(line, operands);
    }
}

/// <summary>Represents what a function that stands for a formula is made of: its value and its derivatives follow from it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Line">The formula over the parameters, as it is before its limits are filled in.</param>
/// <param name="IsActivation">Whether limits at infinity are filled in, too, as for a function of one input.</param>
internal sealed record FunctionDefinition(string Name, EquatableArray<string> Parameters, Formula Line, bool IsActivation);

/// <summary>Names what a function of a flipped argument is.</summary>
internal enum Mirror
{
    /// <summary>Nothing is known.</summary>
    None,

    /// <summary>f(-u) = f(u).</summary>
    Even,

    /// <summary>f(-u) = -f(u).</summary>
    Odd,

    /// <summary>f(-u) = g(u), another function of the table.</summary>
    Other,
}

/// <summary>Represents how a function is written in vector code.</summary>
internal abstract record LaneCode
{
    /// <summary>An infix or prefix operator.</summary>
    /// <param name="Symbol">The operator.</param>
    public sealed record Operator(string Symbol) : LaneCode;

    /// <summary>A method of the lanes: <c>V.Sqrt(u)</c>.</summary>
    /// <param name="Method">The method's name.</param>
    public sealed record Lane(string Method) : LaneCode
    {
        /// <summary>
        /// Gets the method that multiplies the function with a factor, its last argument, with one overflow or underflow; or null.
        /// </summary>
        public string? Times { get; init; }
    }

    /// <summary>A method of the lanes that gives a pair of them: it can only be the argument of a family.</summary>
    /// <param name="Method">The method's name.</param>
    public sealed record PairLane(string Method) : LaneCode;

    /// <summary>
    /// A member of a family that shares one exponential: <c>V.Logistic(u).Value</c>. The argument is carried in a pair
    /// of lanes where it is not exact.
    /// </summary>
    /// <param name="Family">The family's name.</param>
    /// <param name="Name">The member that is the function.</param>
    /// <param name="Times">The member that is a factor times the function with one underflow, or null.</param>
    /// <param name="KeepsInfinity">Whether an infinite factor of <paramref name="Times"/>
    /// gives an infinite product where the function is not zero.</param>
    /// <param name="SharedTimes">The member that takes the place of
    /// <paramref name="Times"/> beside one that takes a factor, or null.</param>
    /// <param name="TakesFactor">Whether the function's second argument is a factor that the member is called with.</param>
    /// <param name="Grows">Whether the function overflows, so that a product with a constant needs <paramref name="Times"/> too.</param>
    /// <param name="TimesOfProduct">The member that takes the place of
    /// <paramref name="Times"/> for a factor that may have overflowed itself, or null.</param>
    /// <param name="TakesProduct">Whether the family takes the two factors of an argument, whose product may overflow.</param>
    public sealed record FamilyMember(
        string Family,
        string Name,
        string? Times = null,
        bool KeepsInfinity = false,
        string? SharedTimes = null,
        bool TakesFactor = false,
        bool Grows = false,
        string? TimesOfProduct = null,
        bool TakesProduct = false) : LaneCode;

    /// <summary>The function's own formula, in its place.</summary>
    public sealed record Inlined : LaneCode;
}
