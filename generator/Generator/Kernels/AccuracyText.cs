using System.Collections.Concurrent;
using System.Globalization;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Kernels;

/// <summary>
/// Says in which precision a method is written: with the error that was measured, where the formula is that of an activation which
/// <see cref="MeasuredError"/> knows, or else with what the precision promises of each function.
/// </summary>
internal static class AccuracyText
{
    // One who types a constant makes a new function with each digit.
    private const int MostKept = 500;

    private static readonly ConcurrentDictionary<Function, MeasuredError?> Kept = new();

    /// <summary>Writes the sentence on the value.</summary>
    public static string OfValue(KernelRequest request)
    {
        if (request.Element != ElementKind.Single)
        {
            return "Each function is within 4 ulp.";
        }

        Precision precision = request.Activation.Precision;
        bool isFull = precision == Precision.Full;
        string allowance = isFull ? "" : " or 2^-30";
        return Find(request) is { } error
            ? $"{Name(precision)}: measured error at most {Ulps(error.OfValue(precision))}{allowance}."
            : $"{Name(precision)}: each function is within {(isFull ? 2 : 4)} ulp{allowance}.";
    }

    /// <summary>Writes the sentence on the derivative, behind a space, where it was measured; otherwise nothing.</summary>
    public static string OfSlope(KernelRequest request) =>
        request.Element == ElementKind.Single && Find(request) is { } error
            ? $" {Name(request.Activation.Precision)}: measured error at most {Either(error.OfSlope(request.Activation.Precision))}"
                + "2^-24 of the largest value."
            : "";

    private static string Name(Precision precision) => $"{nameof(Precision)}.{precision}";

    // Where all was within the absolute error, none is left.
    private static string Either(double error) => error == 0 ? "" : Ulps(error) + " or ";

    private static string Ulps(double error) => error.ToString("0.00", CultureInfo.InvariantCulture) + " ulp";

    // By its formula, whatever the name and the dialect are. Most methods ask for the same few functions.
    private static MeasuredError? Find(KernelRequest request)
    {
        if (request.Formula.Value is not Call { Arguments: [Operand] } applied)
        {
            return null;
        }

        if (Kept.Count > MostKept)
        {
            Kept.Clear();
        }

        return Kept.GetOrAdd(applied.Function, Find);
    }

    private static MeasuredError? Find(Function function)
    {
        using FormulaBudget budget = FormulaBudget.Begin();
        try
        {
            Formula formula = PlainForm.Of(new Call(function, [new Operand(AppliedActivation.Input)]));
            return Specialization.FindByFormula(Specialization.Merge(formula), Dialect.PyTorch) is { } activation
                ? MeasuredError.Find(activation.Name)
                : null;
        }
        catch (FormulaTooLargeException)
        {
            // Not one of the catalogue.
            return null;
        }
    }
}
