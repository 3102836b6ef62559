using System;
using System.IO;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using Xunit;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Keeps the table of docs/formulas.md, the public class and the generator's tables equal.</summary>
public sealed class FormulaPageTests
{
    private const string Page = "docs/formulas.md";

    [Fact]
    public void The_table_is_written_from_the_functions()
    {
        string text = File.ReadAllText(Path.Combine(DocumentFile.Root, Page)).ReplaceLineEndings("\n");
        int start = text.IndexOf(FormulaTable.Heading, StringComparison.Ordinal);
        int end = text.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        AcceptedText.Check(text[..start] + FormulaTable.Write() + text[end..], Page);
    }

    [Fact]
    public void Every_function_has_a_public_method() =>
        Assert.All(FunctionTable.All.Where(static function => function.IsPublic),
            static function => Assert.NotEmpty(FormulaTable.MethodOf(function.Name)));

    [Fact]
    public void Every_public_method_is_a_function_or_an_activation_with_the_same_parameters() =>
        Assert.All(PublicFormula.Methods, static method =>
        {
            Function? function = FunctionTable.All.FirstOrDefault(
                candidate => candidate.IsPublic
                    && string.Equals(candidate.Name.Replace("_", "", StringComparison.Ordinal), method.Name,
                        StringComparison.OrdinalIgnoreCase));
            if (function is not null)
            {
                Assert.Equal(function.Parameters.Count, method.GetParameters().Length);
            }
            else if (method.Name is not ("Max" or "Min" or "Clamp" or "Square"))
            {
                Activation activation = Assert.IsType<Activation>(ActivationCatalogue.Find(method.Name));
                Assert.All(
                    method.GetParameters().Skip(1),
                    parameter => Assert.Equal(Convert.ToDouble(parameter.DefaultValue, System.Globalization.CultureInfo.InvariantCulture),
                        activation.FindParameter(parameter.Name!)!.Default!.Value, 1e-7));
            }
        });
}
