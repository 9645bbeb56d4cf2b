"""What the package that comes with the program cannot know: it only looks words up.

Other packages are models, and get their text as it is. For this one `rewriter` writes quantities
and names the way of the other language and puts phrases into its order, before the package sees
them. `english` and `chinese` hold the rules by what they read; each is loaded by the first text in
its language. Without this folder that package would still translate, only worse.
"""
