using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Represents what calls show: a small network, of an activation and what reads its output.</summary>
/// <param name="Network">The network, as the rules see it.</param>
/// <param name="Earlier">The call that wrote the buffer, or null.</param>
/// <param name="Names">The names of methods, by those of their activations.</param>
internal sealed record CallFacts(NetworkFacts Network, SyntaxNode? Earlier, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>Gets the network that a declaration describes already, or null: what is wrong with that is reported there.</summary>
    public NetworkFacts? Declared { get; init; }
}

/// <summary>Represents an activation that is applied to a probability.</summary>
/// <param name="Layer">The activation; its inner one gave the probability.</param>
/// <param name="Line">The line of the inner one, counted from 1.</param>
internal sealed record RepeatedSquash(LayerFacts Layer, int Line);

/// <summary>Represents a backward pass that gets what an activation in place left of its input.</summary>
/// <param name="Layer">The activation, with the place where the buffer is handed on.</param>
/// <param name="Backward">The method of the backward pass.</param>
/// <param name="HasOutputForm">Whether the gradient can be had from the output.</param>
internal sealed record LostInput(LayerFacts Layer, string Backward, bool HasOutputForm);

/// <summary>Represents two passes over a buffer that nothing separates.</summary>
/// <param name="First">The first pass.</param>
/// <param name="Second">The second.</param>
internal sealed record AdjacentPasses(LayerFacts First, LayerFacts Second);
