using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Language;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Remedies;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Attributes;

/// <summary>
/// Looks at a method that can be generated: do its parameters make another function of its activation than its name says?
/// </summary>
/// <param name="request">The method.</param>
/// <param name="text">The attribute, with the formulas that its text calls.</param>
/// <param name="bound">What the text means.</param>
/// <param name="places">Where its parts stand.</param>
/// <param name="written">The names of the properties that its attribute sets.</param>
internal sealed class ParameterAdvice(KernelRequest request, ActivationText text, BoundExpression bound, ProblemPlaces places,
    IReadOnlyCollection<string> written)
{
    // What most programs apply are a few activations; one who types a constant asks anew with each digit.
    private const int MostKept = 500;

    private static readonly ConcurrentDictionary<(string Name, EquatableArray<NamedConstant> Written, Formula Formula), Dialect[]> Known =
        new();

    // The catalogue's entries are as few as they are.
    private static readonly ConcurrentDictionary<(string Name, Dialect Dialect), bool> Normalizing = new();

    private AdviceRemedies Cures =>
        new(new TextTrial(text, new Signature(request.Forward, request.Element, request.Form), request.Method.Name, places));

    /// <summary>Finds what is worth a word.</summary>
    public IReadOnlyList<CurableProblem> Find()
    {
        List<CurableProblem> found = [];
        foreach (Application application in bound.Applications)
        {
            found.AddRange(this.FindInValues(application));
            if (this.FindInDialects(application) is { } open)
            {
                found.Add(open);
            }
        }

        return found;
    }

    private IEnumerable<CurableProblem> FindInValues(Application application)
    {
        if (application.Written.Count == 0
            || this.Simplify(application) is not { } formula
            || formula.Equals(this.SimplifyDefault(application)))
        {
            return [];
        }

        return this.FindSpecial(application, formula) is { } special
            ? [special]
            : new[] { this.FindFalling(application, formula), this.FindSteep(application, formula) }.OfType<CurableProblem>();
    }

    // Straight lines first: every constant is a line, and a line that the catalogue has is the identity.
    private CurableProblem? FindSpecial(Application application, Formula formula)
    {
        bool isLine = this.SimplifyDefault(application) is { } standard && Specialization.FindLine(standard) is not null;
        bool isLearned = application.Written.Any(name => application.Activation.FindParameter(name)!.IsLearned);
        if (Specialization.FindLine(formula) is { } line && (!isLine || line.Slope == 0))
        {
            string meant = line.Slope == 0 ? $"the constant {Sentences.Show(line.Intercept)}"
                : line is (1, 0) ? "'identity'"
                : $"'{FormulaText.Write(formula)}'";
            return new CurableProblem(
                this.Report(new SpecialCase(application.Activation.Name, Show(application), meant, IsLikely: isLearned), application),
                this.Cures.UseLine(application, line.Slope, line.Intercept));
        }

        return !isLine
            && Specialization.FindByFormula(formula, text.Dialect) is { } other
            && !ReferenceEquals(other, application.Activation)
            ? new CurableProblem(
                this.Report(new SpecialCase(application.Activation.Name, Show(application), $"'{other.Name}'", IsLikely: true),
                    application),
                this.Cures.Use(application, other))
            : null;
    }

    private CurableProblem? FindFalling(Application application, Formula formula)
    {
        string[] negative = [.. application.Written.Where(name => application.Constants[name] < 0)];
        FormulaSamples shape = new(formula);
        if (negative.Length == 0 || !shape.Falls || !shape.Grows
            || written.Contains(nameof(ActivationAttribute.AllowNonMonotone), StringComparer.Ordinal))
        {
            return null;
        }

        foreach (string name in negative)
        {
            double value = Math.Abs(application.Constants[name]);
            if (this.IsSlope(application, name, shape))
            {
                return new CurableProblem(this.Report(new NegativeSlope(application.Activation.Name, name, value), application, name),
                    this.Cures.UseAbsolute(application, name, value));
            }
        }

        return null;
    }

    // A negative bound is no negative slope: the sign of a slope turns a part of the function upside down, and without it nothing falls.
    private bool IsSlope(Application application, string name, FormulaSamples shape)
    {
        Parameter parameter = application.Activation.FindParameter(name)!;
        Application positive = application.With(name, Math.Abs(application.Constants[name]));
        bool isLegal = parameter.Range.Contains(positive.Constants[name])
            && application.Activation.Constraints.All(constraint => AppliedActivation.Holds(constraint, positive.Constants));
        return isLegal
            && this.Simplify(positive) is { } turned && new FormulaSamples(turned) is { Falls: false } other && shape.Mirrors(other)
            && (parameter.DefaultOf(text.Dialect) ?? parameter.UsualValue) is { } usual
            && this.Simplify(application.With(name, usual)) is { } standard && !new FormulaSamples(standard).Falls;
    }

    private CurableProblem? FindSteep(Application application, Formula formula)
    {
        if (this.SimplifyDefault(application) is not { } standard || Specialization.FindLine(standard) is not null)
        {
            return null;
        }

        FormulaSamples shape = new(formula);
        bool normalizes =
            Normalizing.GetOrAdd((application.Activation.Name, text.Dialect), _ => new FormulaSamples(standard).KeepsNormalInputs());
        string? damage = normalizes && !shape.KeepsNormalInputs() ? "no longer keeps mean 0 and variance 1"
            : shape.NegativeSlope > 1.001 && new FormulaSamples(standard).NegativeSlope <= 1.001 ? "amplifies negative inputs"
            : null;
        return damage is null
            ? null
            : new CurableProblem(this.Report(new UnusualConstants(application.Activation.Name, Show(application), damage), application),
                this.Cures.UseDefaults(application));
    }

    private CurableProblem? FindInDialects(Application application)
    {
        if (written.Contains(nameof(ActivationAttribute.Dialect), StringComparer.Ordinal) || this.Simplify(application) is not { } formula)
        {
            return null;
        }

        Dialect[] others = this.DialectsThatDiffer(application, formula);
        return others.Length == 0
            ? null
            : new CurableProblem(
                this.Report(
                    new OpenDialect(application.Activation.Name, string.Join(", ", others.Select(static dialect => dialect.ToString()))),
                    application,
                    ofName: true),
                this.Cures.PinDialect(text.Dialect, others));
    }

    // Texts apply the same activations again and again.
    private Dialect[] DialectsThatDiffer(Application application, Formula formula)
    {
        if (Known.Count > MostKept)
        {
            Known.Clear();
        }

        EquatableArray<NamedConstant> given = application.Written
            .Select(name => new NamedConstant(name, application.Constants[name]))
            .ToEquatableArray();
        return Known.GetOrAdd((application.Activation.Name, given, formula), _ =>
        {
            FormulaSamples shape = new(formula);
            return [.. Enum.GetValues(typeof(Dialect)).Cast<Dialect>()
                .Where(dialect => this.MayDiffer(application, dialect)
                && Specialization.Simplify(application.Activation, dialect, this.ConstantsIn(application, dialect)) is { } other
                && !other.Equals(formula) && shape.DiffersFrom(new FormulaSamples(other)))];
        });
    }

    // The same line with the same numbers is the same function.
    private bool MayDiffer(Application application, Dialect dialect) =>
        !string.Equals(application.Activation.FormulaOf(dialect), application.Activation.FormulaOf(text.Dialect), StringComparison.Ordinal)
        || this.ConstantsIn(application, dialect)
            .Any(constant => !application.Constants.TryGetValue(constant.Key, out double own) || own != constant.Value);

    private Formula? Simplify(Application application) =>
        Specialization.Simplify(application.Activation, text.Dialect, application.Constants);

    private Formula? SimplifyDefault(Application application) =>
        Specialization.Simplify(application.Activation, text.Dialect, Specialization.DefaultsOf(application.Activation, text.Dialect));

    private Dictionary<string, double> ConstantsIn(Application application, Dialect dialect)
    {
        Dictionary<string, double> constants = Specialization.DefaultsOf(application.Activation, dialect);
        foreach (string name in application.Written)
        {
            constants[name] = application.Constants[name];
        }

        return constants;
    }

    private static string Show(Application application) =>
        string.Join(", ", application.Written.Select(name => $"{name} = {Sentences.Show(application.Constants[name])}"));

    // A property where one alone is to blame; the name where several are, or none.
    private Problem Report(ProblemCause cause, Application application, string? parameter = null, bool ofName = false)
    {
        string? blamed = parameter ?? (application.Written.Count == 1 && !ofName ? application.Written[0] : null);
        bool isProperty = blamed is not null
            && text.Constants.Any(constant => string.Equals(constant.Name, blamed, StringComparison.Ordinal))
            && !this.IsArgument(application, blamed);
        return new Problem(cause, isProperty ? places.Property(blamed!) : places.InText(application.Start, application.Length));
    }

    private bool IsArgument(Application application, string parameter) =>
        application.IsCall
            && CallEdits.At(text.Expression, application.Start, application.Length)?.ValueOf(application.Activation, parameter) is not null;
}
