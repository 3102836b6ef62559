using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Rules.Network;
using FusedActivations.Generator.Tests.Documentation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Network;

/// <summary>
/// A front end that nobody has, for a file of lines such as <c>Dense 10 Softmax</c>: the rules speak its language and offer its changes
/// without having heard of it.
/// </summary>
public sealed class FrontEndTests
{
    [Theory]
    [InlineData("dense 64 Relu; dense 10 Softmax; train CrossEntropyLoss", "Warning FACT210: 'CrossEntropyLoss' applies softmax itself; after 'Softmax' the loss cannot fall below 1.461 for 10 classes; remove 'Softmax', or use 'CategoricalCrossEntropyLoss'")]
    [InlineData("dense 64 Relu; dense 1 Sigmoid; train BinaryCrossEntropyWithLogitsLoss", "Warning FACT211: 'BinaryCrossEntropyWithLogitsLoss' applies sigmoid itself; after 'Sigmoid' the scores stay in 0.5..0.731 and a negative label costs at least 0.693; remove 'Sigmoid', or use 'BinaryCrossEntropyLoss'")]
    [InlineData("dense 64 Relu; dense 10 Softmax; train NegativeLogLikelihoodLoss", "Warning FACT214: 'NegativeLogLikelihoodLoss' expects log-probabilities, but 'Softmax' gives 0..1, so that the loss is negative and no logarithm is ever taken; use 'LogSoftmax', or 'CrossEntropyLoss' on logits")]
    [InlineData("dense 64 Softmax; dense 10 Identity; train CrossEntropyLoss", "Warning FACT302: 'Softmax' in a hidden layer squeezes the signal of all units into a sum of 1; use 'Relu', or say role=Attention")]
    [InlineData("dense 64 BinaryStep; dense 10 Identity; train CrossEntropyLoss", "Warning FACT303: The derivative of 'BinaryStep' is 0 wherever it exists, so that nothing before it learns; use 'Sigmoid', or say intent=StraightThrough")]
    [InlineData("dense 64 Identity; dense 10 Identity; train CrossEntropyLoss", "Warning FACT502: The 2 layers of 'file' have no non-linearity between them: this is a linear model; use 'Relu' in the hidden layers, or remove them|Warning FACT301: No activation stands between 'dense' and 'dense', which together are one linear layer; use 'Relu'")]
    [InlineData("dense 64 Relu; dense 1 Softmax; train MeanSquaredErrorLoss", "Error FACT201: 'Softmax' over 1 unit always gives 1 and its gradient is always 0; use 'Sigmoid'")]
    [InlineData("dense 64 Relu; dense 4 Sigmoid; train MeanSquaredErrorLoss", "Info FACT216: 'MeanSquaredErrorLoss' of 'Sigmoid' on what may be 0/1 labels has hardly a gradient where the unit is wrong and sure; use 'BinaryCrossEntropyLoss', or say task")]
    [InlineData("dense 64 Relu; dense 4 Tanh; train MeanSquaredErrorLoss", "Info FACT207: The output of a regression is limited to -1..1 by 'Tanh'; use 'Identity', or say targets")]
    [InlineData("dense 64 Relu; dense 4 Identity; train CrossEntropyLoss", "Info FACT230: 'CrossEntropyLoss' trains logits; say inferenceactivation=softmax, so that users of the model know how to read them")]
    [InlineData("dense 64 Relu; dense 4 Identity; train MeanSquaredErrorLoss", "")]
    public void Rules_speak_the_language_of_a_front_end(string file, string messages) => Assert.Equal(
        messages,
        string.Join(
            '|',
            Check(file).Select(
                static finding =>
                    $"{finding.Severity} {finding.Rule.Descriptor.Id}: {string.Format(CultureInfo.InvariantCulture, finding.Rule.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. finding.Arguments])}")));

    [Theory]
    [InlineData("dense 10 Softmax; train CrossEntropyLoss", "Write Identity, and Softmax yourself: dense 10 Identity inferenceactivation=softmax; train CrossEntropyLoss|Train with CategoricalCrossEntropyLoss: dense 10 Softmax; train CategoricalCrossEntropyLoss")]
    [InlineData("dense 10 Softmax; train NegativeLogLikelihoodLoss", "Write LogSoftmax: dense 10 LogSoftmax; train NegativeLogLikelihoodLoss|Write Identity and train with CrossEntropyLoss: dense 10 Identity; train CrossEntropyLoss")]
    [InlineData("dense 64 Softmax; dense 10 Identity; train CrossEntropyLoss", "Write Relu: dense 64 Relu; dense 10 Identity; train CrossEntropyLoss|Say role=Attention: dense 64 Softmax role=Attention; dense 10 Identity; train CrossEntropyLoss")]
    public void Rules_offer_the_changes_of_a_front_end(string file, string remedies) => Assert.Equal(
        remedies,
        string.Join(
            '|',
            Check(file)
                .SelectMany(static finding => finding.Remedies)
                .Select(remedy =>
                    $"{remedy.Title}: {SourceText.From(file).WithChanges(remedy.Edits.Select(static edit => new TextChange(edit.Place.SourceSpan, edit.NewText)).OrderBy(static change => change.Span))}")));

    [Fact]
    public void What_users_cannot_say_is_not_asked_for()
    {
        Assert.Equal("Warning FACT302: 'Softmax' in a hidden layer squeezes the signal of all units into a sum of 1; use 'relu'",
            Show(Plain("softmax", 64, null)));
        Assert.Equal(
            "Warning FACT303: The derivative of 'BinaryStep' is 0 wherever it exists, so that nothing before it learns; use 'sigmoid'",
            Show(Plain("binary_step", 64, null)));
        Assert.Equal("Info FACT207: The output of a regression is limited to -1..1 by 'Tanh'; use 'identity'",
            Show(Plain("identity", null, "tanh")));

        static NetworkFacts Plain(string hidden, int? units, string? output)
        {
            LayerFacts Layer(string name, int? count) => new("dense", Location.None)
            {
                Activation = Activation(name),
                Units = count is null ? null : new Declared<int>(count.Value, Location.None)
            };
            LossFacts loss = new(LossCatalogue.Find(output is null ? "cross_entropy" : "mse")!, "loss", Location.None);
            return new NetworkFacts("file", Location.None, output is null ? [Layer(hidden, units)] : [],
                [new OutputFacts(Layer(output ?? "identity", 10)) { Loss = loss }]);
        }

        static string Show(NetworkFacts network) => string.Join('|', NetworkChecker.Check(network, static _ => true)
            .Select(static finding =>
                $"{finding.Severity} {finding.Rule.Descriptor.Id}: {string.Format(CultureInfo.InvariantCulture, finding.Rule.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. finding.Arguments])}"));
    }

    [Theory]
    [InlineData("Activation", "dense 64 Softmax; dense 10 Identity; train CrossEntropyLoss", "")]
    [InlineData("Output", "dense 64 Softmax; dense 10 Identity; train CrossEntropyLoss", "FACT230")]
    [InlineData("Whole", "dense 64 Softmax; dense 10 Identity; train CrossEntropyLoss", "FACT302")]
    [InlineData("Activation", "dense 10 Softmax; train CrossEntropyLoss", "")]
    [InlineData("Output", "dense 10 Softmax; train CrossEntropyLoss", "FACT210")]
    [InlineData("Activation", "dense 1 Softmax; train CrossEntropyLoss", "FACT201")]
    [InlineData("Activation", "dense 10 BinaryStep; train MeanSquaredErrorLoss", "")]
    [InlineData("Output", "dense 10 BinaryStep; train MeanSquaredErrorLoss", "FACT303")]
    public void A_rule_is_silent_where_too_little_of_the_network_is_known(string extent, string file, string ids) => Assert.Equal(
        ids,
        string.Join(' ', NetworkChecker.Check(Read(file) with { Extent = Enum.Parse<NetworkExtent>(extent) }, static _ => true)
            .Select(static finding => finding.Rule.Descriptor.Id)));

    [Fact]
    public void No_rule_about_networks_names_a_front_end()
    {
        string[] names =
        [
            "Facts.Calls",
            "AttributeSource",
            "AttributeFrontEnd",
            "DeclaredNetwork",
            "AttributeFacts",
            "CallFacts",
            "[Activation",
            "[Loss",
            "[Network",
            "\"declare",
            ", declare",
            "or declare",
            "new TextEdit("
        ];
        string folder = Path.Combine(DocumentFile.Root, "generator/Generator/Rules/Network");
        string[] files = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories);
        Assert.InRange(files.Length, 50, 100);
        Assert.Empty(
            files.SelectMany(
                file => File.ReadLines(file).Where(static line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal))
                    .SelectMany(line => names.Where(name => line.Contains(name, StringComparison.Ordinal))
                        .Select(name => $"{Path.GetFileName(file)}: {name}"))));
    }

    private static IReadOnlyList<Finding> Check(string file) => NetworkChecker.Check(Read(file), static _ => true);

    private static NetworkFacts Read(string file)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(file);
        List<LayerFacts> layers = [];
        LossFacts? loss = null;
        int start = 0;
        foreach (string line in file.Split("; "))
        {
            string[] words = line.Split(' ');
            Location At(int word) => Location.Create(tree,
                new TextSpan(start + string.Join(' ', words[..word]).Length + (word > 0 ? 1 : 0), words[word].Length));
            if (words[0] is "train")
            {
                loss = new LossFacts(
                    LossCatalogue.All.Single(one => string.Equals(Spelled(one.Name) + "Loss", words[1], StringComparison.Ordinal)),
                    words[1],
                    At(1))
                { Source = new LossWord(At(1)) };
            }
            else
            {
                layers.Add(new LayerFacts("dense", At(0))
                {
                    FrontEnd = new Words(),
                    Source = new LayerLine(At(0), Location.Create(tree, new TextSpan(start + line.Length, 0))),
                    Units = new Declared<int>(int.Parse(words[1], CultureInfo.InvariantCulture), At(1)),
                    Activation = Activation(words[2]) with { Place = At(2), Source = new ActivationWord(At(2)) },
                });
            }

            start += line.Length + 2;
        }

        return new NetworkFacts("file", Location.None, layers.SkipLast(1).ToEquatableArray(),
            [new OutputFacts(layers[^1]) { Loss = loss }]);
    }

    private static ActivationFacts Activation(string word)
    {
        string name =
            string.Concat(word.Select(static (letter, i) => (i > 0 && char.IsUpper(letter) ? "_" : "") + char.ToLowerInvariant(letter)));
        return ActivationFactsReader.Read(new ActivationText(name, [], Dialect.PyTorch, GeneratedMembers.Forward), ["x"], [])! with
        {
            DisplayName = Spelled(name)
        };
    }

    private static string Spelled(string name) =>
        string.Concat(name.Split('_').Select(static part => char.ToUpperInvariant(part[0]) + part[1..]));

    private sealed class Words : FrontEnd
    {
        public override string Activation(string name) => Spelled(name);

        public override string Loss(string name) => Spelled(name) + "Loss";

        public override string? Say(Setting setting) => "say " + Write(setting);

        public static string Write(Setting setting) =>
            setting.Property.ToString().ToLowerInvariant() + (setting.Value is null ? "" : "=" + setting.Value);
    }

    private sealed class ActivationWord(Location place) : ActivationSource
    {
        public override Change? Use(ActivationFacts activation, string name) =>
            new("Write", Spelled(name), [new TextEdit(place, Spelled(name))]);

        public override Change? Keep(ActivationFacts activation, bool keepsInner) => null;

        public override Change? Remove() => null;

        public override string LeftToInference(ActivationFacts activation) => $", and {activation.DisplayName} yourself";
    }

    private sealed class LossWord(Location place) : LossSource
    {
        public override Change? Use(string name) =>
            new("Train with", Spelled(name) + "Loss", [new TextEdit(place, Spelled(name) + "Loss")]);
    }

    private sealed class LayerLine(Location place, Location end) : LayerSource
    {
        public override Location Place => place;

        public override Change? Set(Setting setting) => new("Say", Words.Write(setting), [new TextEdit(end, " " + Words.Write(setting))]);

        public override Change? Remove(LayerProperty property) => null;
    }
}
