namespace FusedActivations.Generator.Catalogue;

/// <summary>Names what the code of a loss is made of.</summary>
internal enum LossKind
{
    /// <summary>A formula of an element, summed.</summary>
    Elementwise,

    /// <summary>The element of each row at its label.</summary>
    Label,

    /// <summary>Softmax of rows of logits.</summary>
    Softmax,

    /// <summary>A quotient of two sums over the elements of a row.</summary>
    Overlap,
}
