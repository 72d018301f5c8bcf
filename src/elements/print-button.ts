/** Opens the browser's print dialogue. */
class PrintButton extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => {
      window.print();
    });
  }
}

customElements.define('print-button', PrintButton);
