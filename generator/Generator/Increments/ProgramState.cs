using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Increments;

/// <summary>
/// Represents the files that people wrote, the references and the options of a
/// program at some time, to be compared with those of a later one.
/// </summary>
internal sealed class ProgramState
{
    private static readonly ConditionalWeakTable<Compilation, ProgramState> Known = new();

    private readonly ImmutableArray<SyntaxTree> trees;
    private readonly ImmutableArray<MetadataReference> references;
    private readonly CompilationOptions options;
    private readonly ConditionalWeakTable<ProgramState, ChangedNames> changes = new();

    private ProgramState(Compilation compilation)
    {
        this.trees = compilation.SyntaxTrees.Where(static tree => !IsOwn(tree)).ToImmutableArray();
        this.references = compilation.ExternalReferences;
        this.options = compilation.Options;
    }

    /// <summary>Gets the state of a program.</summary>
    public static ProgramState Of(Compilation compilation) => Known.TryGetValue(compilation, out ProgramState? state)
        ? state
        : Known.GetValue(compilation, static program => new ProgramState(program));

    /// <summary>Gets the names that may mean something else than in an earlier state; null where any may.</summary>
    public ChangedNames Since(ProgramState earlier, CancellationToken cancellation)
    {
        if (!this.changes.TryGetValue(earlier, out ChangedNames? changed))
        {
            changed = this.changes.GetValue(earlier, before => this.Compare(before, cancellation));
        }

        return changed;
    }

    private ChangedNames Compare(ProgramState earlier, CancellationToken cancellation)
    {
        if (!this.options.Equals(earlier.options) || !this.references.SequenceEqual(earlier.references))
        {
            return ChangedNames.All;
        }

        HashSet<SyntaxTree> removed = [.. earlier.trees];
        removed.ExceptWith(this.trees);
        HashSet<SyntaxTree> added = [.. this.trees];
        added.ExceptWith(earlier.trees);
        DeclaredNames[] before = [.. removed.Select(tree => DeclaredNames.Of(tree, cancellation))];
        DeclaredNames[] after = [.. added.Select(tree => DeclaredNames.Of(tree, cancellation))];
        return Reach(before).SetEquals(Reach(after))
            ? new ChangedNames(
                new HashSet<string>(before.Concat(after).SelectMany(static names => names.Names), StringComparer.OrdinalIgnoreCase))
            : ChangedNames.All;
    }

    // What we generate follows from the rest; the analyzers see it, and the generator does not.
    private static bool IsOwn(SyntaxTree tree) => tree.FilePath.Contains(nameof(ActivationGenerator));

    private static HashSet<string> Reach(IEnumerable<DeclaredNames> names) =>
        new(names.Select(static declared => declared.Reach).Where(static reach => reach.Length > 0), StringComparer.Ordinal);
}

/// <summary>Represents the names that may mean something else than before.</summary>
/// <param name="names">The names; null where any may.</param>
internal sealed class ChangedNames(HashSet<string>? names)
{
    /// <summary>Every name.</summary>
    public static readonly ChangedNames All = new(null);

    /// <summary>Tells whether anything changed that a method may depend on.</summary>
    /// <param name="mentioned">Gives the names that the method mentions; null where these do not say all.</param>
    public bool Touch(Func<IReadOnlyCollection<string>?> mentioned) =>
        names is null || (names.Count > 0 && (mentioned() is not { } all || all.Any(names.Contains)));
}
